using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Statistics.Layouts;

namespace PartyBuilding.Web.Features.Returns.Layouts;

/// <summary>The layouts of one form version, and what is wrong with the file that was just handed in.</summary>
public sealed record LayoutsPage(FormSummary Form, IReadOnlyList<ReturnLayout> Layouts, IReadOnlyList<Finding> Faults)
{
    public string At => $"/returns/forms/{Form.Id}/layouts";
}
