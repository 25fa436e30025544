using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Quality.Reading;

/// <summary>A member as one batch of the run reads them. The number stays sealed until it is looked at.</summary>
internal sealed class MemberFacts
{
    public required int PersonId { get; init; }

    public required Guid PersonKey { get; init; }

    public required int SpellId { get; init; }

    /// <summary>The branch, or the last one of somebody who has left.</summary>
    public required int OrganisationId { get; init; }

    public required bool OnBooks { get; init; }

    public string? SexCode { get; init; }

    public DateOnly? BirthDate { get; init; }

    public string? EthnicityCode { get; init; }

    public string? EducationCode { get; init; }

    public required MemberStanding Standing { get; init; }

    public required DateOnly JoinedOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    /// <summary>Value of the dated fact.</summary>
    public string? BecameFullText { get; init; }

    public string? PartyGroup { get; init; }

    public byte[]? Ciphertext { get; init; }

    public byte[]? Nonce { get; init; }

    public byte[]? Tag { get; init; }

    public string? KeyId { get; init; }

    public byte[]? BlindIndex { get; init; }

    public string? MissingReasonCode { get; init; }

    public DateOnly? BecameFullOn
        => DateOnly.TryParseExact(BecameFullText, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)
            ? day
            : null;
}
