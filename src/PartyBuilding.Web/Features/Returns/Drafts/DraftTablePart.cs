using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Web.Features.Returns.Drafts;

/// <summary>A section that is, or may become, a table of several rows.</summary>
public sealed record DraftTablePart(DraftPage Page, FormSection Part)
{
    public string Action => $"{Page.Address}/sections/{Part.Key}/table";
}
