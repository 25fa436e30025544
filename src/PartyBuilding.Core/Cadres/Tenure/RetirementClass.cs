namespace PartyBuilding.Core.Cadres.Tenure;

/// <summary>A class of the retirement table: the original age, and how it is put off.</summary>
/// <param name="Code">Of the table PB-RETIRE.</param>
/// <param name="Age">Original age in years.</param>
/// <param name="EveryMonths">One month is added for each so many months, counted from the first of the set; 0 for none.</param>
/// <param name="MostMonths">At most so many months are added.</param>
public sealed record RetirementClass(string Code, string Name, int Age, int EveryMonths = 0, int MostMonths = 0);
