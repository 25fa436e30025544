namespace PartyBuilding.Core.People;

/// <summary>Somebody stored under an ID number.</summary>
public sealed record IdNumberHolder(int PersonId, Guid PublicId, bool Verified);

/// <summary>What may be shown of an ID number without opening the vault.</summary>
public sealed record IdNumberMask(string? Prefix3, bool Verified, string? MissingReasonCode)
{
    /// <summary>Three digits and stars; null when there is no number.</summary>
    public string? Text => Prefix3 is null ? null : Prefix3 + new string('*', 15);
}
