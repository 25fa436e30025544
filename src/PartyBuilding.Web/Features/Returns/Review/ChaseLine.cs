using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>One organisation that owes its return.</summary>
public sealed record ChaseLine(string Organisation, string Status, Tone Tone, string Late, string Href);
