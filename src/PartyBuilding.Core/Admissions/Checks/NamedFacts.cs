namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>What the register says, on the day of the step, of somebody named.</summary>
/// <param name="IsInBranch">A member of the branch of the case on that day.</param>
/// <param name="IsFull">正式党员 on that day.</param>
public sealed record NamedFacts(Guid Key, string Name, bool IsApplicant, bool IsInBranch, bool IsFull);
