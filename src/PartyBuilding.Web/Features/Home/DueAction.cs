using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Home;

/// <summary>A button of a <see cref="DueCard"/>.</summary>
public sealed record DueAction(string Do, string Text, string Href, ButtonKind Kind = ButtonKind.Plain);
