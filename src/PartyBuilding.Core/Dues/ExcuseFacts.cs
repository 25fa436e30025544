namespace PartyBuilding.Core.Dues;

/// <summary>What is written beside a member who does not pay for himself this month.</summary>
public sealed record ExcuseFacts(PayWay Way, string? Note, bool HasPayer, string Name, string Field);
