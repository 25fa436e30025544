namespace PartyBuilding.Core.Dues;

/// <summary>The account of an organisation's dues; replaces the one there is.</summary>
public sealed record SetDuesAccount(Guid Key, Guid UnitKey, string? Bank, string? Number, DateOnly OpenedOn, bool IsDuesOnly, bool IsDesignatedBank);
