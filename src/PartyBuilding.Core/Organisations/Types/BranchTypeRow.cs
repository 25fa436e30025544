namespace PartyBuilding.Core.Organisations.Types;

/// <summary>A type as the record shows it.</summary>
public sealed record BranchTypeRow(string Code, string Name, DateOnly From, DateOnly To);
