using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Annual;

/// <summary>A yearly form as it is used for a year.</summary>
/// <param name="Form">The version its period was opened with, or the one in force.</param>
/// <param name="Period">Null while it has not been opened.</param>
public sealed record AnnualForm(LoadedForm Form, PeriodSummary? Period)
{
    public FormDefinition Definition => Form.Definition;

    /// <summary>The register answers some of it: what a year is usually opened with.</summary>
    public bool IsFromLedger => Definition.Queries.Count > 0;

    public bool IsLocked => Period?.LockedAt is not null;
}
