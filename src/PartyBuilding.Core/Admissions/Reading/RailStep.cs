using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;

namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>A step of the procedure as it stands in a case.</summary>
/// <param name="Times">How often a repeating step was taken.</param>
/// <param name="WaitsFor">Steps that block it.</param>
/// <param name="MayTake">Open now, and the reader's to take.</param>
public sealed record RailStep(
    StepDefinition Step, AdmissionSide Side, bool IsDone, bool IsOpen, DateOnly? Day, string? Verdict, int Times, DateOnly? WaitingSince,
    IReadOnlyList<StepDefinition> WaitsFor, bool MayTake)
{
    public string Who => AdmissionWords.Side(Side);
}
