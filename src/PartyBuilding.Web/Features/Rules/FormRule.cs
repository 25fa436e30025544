using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Rules;

/// <summary>One check rule of a form.</summary>
/// <param name="Formula">What must hold, e.g. 期初党员数 = 上期.期末党员数.</param>
public sealed record FormRule(string Code, string Words, Tone Tone, string Formula, string Remedy);
