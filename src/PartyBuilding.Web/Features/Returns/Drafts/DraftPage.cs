using PartyBuilding.Core.Returns.Designer;

namespace PartyBuilding.Web.Features.Returns.Drafts;

/// <summary>A draft with everything that can be done to it.</summary>
public sealed record DraftPage(DraftView Draft, HeaderForm Header, PublishForm Publish)
{
    public string Address => $"/returns/forms/drafts/{Draft.Key}";
}
