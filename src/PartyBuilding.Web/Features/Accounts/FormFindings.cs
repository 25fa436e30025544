using PartyBuilding.Core.Common;

namespace PartyBuilding.Web.Features.Accounts;

/// <summary>The forms of this folder stand below "Form" on their pages, and so do the findings about their fields.</summary>
internal static class FormFindings
{
    public static Outcome AtForm(this Outcome outcome)
        => new(outcome.Kind, [.. outcome.Findings.Select(f => f.Field is null ? f : f with { Field = AssignmentForm.Prefix + f.Field })]);
}
