namespace PartyBuilding.Web.Features.Returns.Annual;

/// <summary>A yearly return that the reader's own organisation owes.</summary>
/// <param name="IsOpen">It can still be typed in and submitted.</param>
public sealed record AnnualOwn(Guid Key, string Form, string Status, bool IsOpen);
