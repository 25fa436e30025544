using PartyBuilding.Core.Returns.Batch;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Annual;

/// <summary>Counts what has become of the explanations that findings ask for; one set aside asks for none.</summary>
internal static class AnnualExplanationCount
{
    public static AnnualExplanations Of(IEnumerable<PeriodFinding> findings)
    {
        var asked = findings.Where(f => f.Check.Finding.Class == CheckClass.Explain && !f.Check.IsSetAside).ToLookup(Standing);
        return new AnnualExplanations(asked[0].Count(), asked[1].Count(), asked[2].Count(), asked[3].Count(), asked[4].Count());
    }

    private static int Standing(PeriodFinding finding) => finding.Check.Explanation switch
    {
        { Decision: ExplanationDecision.Refused } => 4,
        not { Stands: true } => 0,
        { Decision: ExplanationDecision.Approved } => 3,
        _ => finding.Status.HasArrived() ? 2 : 1,
    };
}
