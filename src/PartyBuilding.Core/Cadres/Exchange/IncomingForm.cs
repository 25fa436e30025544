using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>
/// A file of an approval form in the side tray: read, but nothing of it in the record until somebody has compared and chosen.
/// The file itself is sealed in <see cref="IncomingFormPart"/>s and goes when it has been decided on.
/// </summary>
public sealed class IncomingForm : IVersioned
{
    public const int LongestFileName = 200;
    public const int LongestProblem = 400;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Of the upload it came with.</summary>
    public required Guid UploadKey { get; init; }

    /// <summary>Place in the upload, from 1.</summary>
    public required int No { get; init; }

    /// <summary>The head of the uploader's scope: who sees that sees the file.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required string FileName { get; init; }

    /// <summary>Of the content, the picture of a legacy file with it.</summary>
    public required string Sha256 { get; init; }

    public required IncomingFormStatus Status { get; set; }

    /// <summary>Name, month of birth and post on the form, for the list; null when it could not be read.</summary>
    public string? Name { get; init; }

    public DateOnly? BirthMonth { get; init; }

    public string? Post { get; init; }

    /// <summary>What is wrong and what to do.</summary>
    public string? Problem { get; init; }

    /// <summary>What reading put up with.</summary>
    public string? Notes { get; init; }

    public required FormMatch Match { get; set; }

    /// <summary>Whose it is, once that is certain.</summary>
    public int? CadreId { get; set; }

    public Cadre? Cadre { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime UploadedAt { get; init; }

    public required string UploadedBy { get; init; }

    public DateTime? DecidedAt { get; set; }

    public string? DecidedBy { get; set; }

    /// <summary>Why it was not used.</summary>
    public string? Reason { get; set; }

    public int Version { get; set; }

    public void Decide(IncomingFormStatus status, DateTime at, string by, string? reason)
    {
        if (Status != IncomingFormStatus.Waiting)
            throw new InvalidOperationException($"A form that is {Status} is not decided again.");
        (Status, DecidedAt, DecidedBy, Reason) = (status, at, by, reason);
    }
}
