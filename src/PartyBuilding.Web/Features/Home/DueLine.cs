using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Home;

/// <summary>One item that needs a look: what, why, and where to settle it.</summary>
public sealed record DueLine(string Text, string? Badge, Tone Tone, string Href, string LinkText);
