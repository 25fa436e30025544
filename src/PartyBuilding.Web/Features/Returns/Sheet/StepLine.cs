using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>A step of the return's life rail.</summary>
public sealed record StepLine(string Title, StepState State, string? Who, string? When);
