using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>One return of the queue: its balance, what is to be said about it, when it came.</summary>
public sealed record ReviewRow(
    Guid PublicId, string Organisation, string Opening, string Increase, string Decrease, string Closing,
    string Situation, Tone Tone, bool HasDoubt, string SubmittedAt, bool IsOpen, string Hints);
