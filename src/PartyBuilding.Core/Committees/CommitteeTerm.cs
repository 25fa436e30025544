using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Committees;

/// <summary>A term of an organisation's committee (届次). At most one of an organisation has no end.</summary>
public sealed class CommitteeTerm : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>第几届, where the organisation counts them.</summary>
    public int? Number { get; init; }

    /// <summary>Day of the election.</summary>
    public required DateOnly StartsOn { get; init; }

    public required byte Years { get; init; }

    public required CommitteeElection Election { get; init; }

    /// <summary>Day on which the term expires by its length, without an extension.</summary>
    public required DateOnly ExpiresOn { get; init; }

    /// <summary>Day by which the next election is due: the expiry, or the end of the extension.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>Approval of an election ahead of or after its time, or of a congress.</summary>
    public string? Approval { get; init; }

    /// <summary>Approval of the extension.</summary>
    public string? ExtensionApproval { get; set; }

    /// <summary>Day on which the next term began or the organisation ended.</summary>
    public DateOnly? EndedOn { get; set; }

    public int Version { get; set; }

    public bool IsExtended => DueOn != ExpiresOn;

    /// <summary>Takes back that it ever began: it ran on no day.</summary>
    public void Withdraw() => EndedOn = StartsOn;

    /// <summary>Extends the term. Another extension replaces the first.</summary>
    public void Extend(DateOnly until, string approval) => (DueOn, ExtensionApproval) = (until, approval);
}
