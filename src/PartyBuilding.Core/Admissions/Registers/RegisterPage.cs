namespace PartyBuilding.Core.Admissions.Registers;

/// <summary>One page of the register on a day.</summary>
public sealed record RegisterPage(IReadOnlyList<RegisterRow> Rows, int Page, int Total, DateOnly On);
