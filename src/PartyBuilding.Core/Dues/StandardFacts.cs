namespace PartyBuilding.Core.Dues;

/// <summary>A standard as it is about to be set.</summary>
/// <param name="LastSettled">Latest settled month with a line of this member.</param>
public sealed record StandardFacts(DuesKind Kind, int FromMonth, long? BaseFen, int? Rate, long AmountFen, string? Reason, int? LastSettled);
