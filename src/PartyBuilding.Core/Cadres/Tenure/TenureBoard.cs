namespace PartyBuilding.Core.Cadres.Tenure;

/// <summary>Which post falls vacant when, over a scope.</summary>
/// <param name="Dues">By day.</param>
/// <param name="Unknown">Cadres in post whose day of retirement cannot be told: birth date or sex is missing.</param>
/// <param name="Short">Probations recorded as shorter than the rule has them.</param>
public sealed record TenureBoard(DateOnly Today, IReadOnlyList<PostDue> Dues, int Unknown, IReadOnlyList<string> Short);
