using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>A check rule that fired on a return: what the reviewer need not look for.</summary>
/// <param name="Kind">提示, 已说明 or 已搁置.</param>
public sealed record ReviewHint(string Code, string Kind, Tone Tone, string Message, string? Cell);
