using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Designer;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Web.Features.Returns.Forms;

/// <summary>Published forms and the drafts being worked on.</summary>
public sealed record FormsPage(IReadOnlyList<FormSummary> Forms, IReadOnlyList<FormDraft> Drafts, Month Now, NewFormForm Form)
{
    /// <summary>In force now, not yet, or replaced by a newer version.</summary>
    public string State(FormSummary form)
        => form.EffectiveFrom > Now.Value ? "未启用"
            : !form.IsInForce(Now) || Forms.Any(f => f.Code == form.Code && f.Version > form.Version && f.IsInForce(Now)) ? "已换版" : "在用";
}
