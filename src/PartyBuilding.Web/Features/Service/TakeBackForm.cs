namespace PartyBuilding.Web.Features.Service;

/// <summary>The folded form that takes a row back, with its reason.</summary>
/// <param name="Word">What the button says.</param>
public sealed record TakeBackForm(string Action, Guid Key, string Word = "撤回");
