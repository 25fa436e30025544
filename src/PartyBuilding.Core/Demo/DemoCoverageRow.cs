namespace PartyBuilding.Core.Demo;

/// <summary>A branch's line of the coverage return of April 2005 (专题组织生活会覆盖情况).</summary>
/// <param name="BranchId">The branch.</param>
/// <param name="HeldOn">Day of the meeting.</param>
/// <param name="Due">Members due, those on the books on the cut-off day.</param>
/// <param name="Attended">参加.</param>
/// <param name="MadeUp">补课; nobody is in both.</param>
/// <param name="Invited">Activists and mass representatives, never in the members' rate.</param>
public sealed record DemoCoverageRow(int BranchId, DateOnly HeldOn, int Due, int Attended, int MadeUp, int Invited);
