namespace PartyBuilding.Web.Features.Buildings;

/// <summary>The folded forms that end an entry or take it back.</summary>
/// <param name="MayEnd">It still holds and has an end.</param>
/// <param name="EndWord">What the end is called.</param>
public sealed record EntryForms(string EndAction, string TakeBackAction, Guid Key, bool MayEnd, string EndWord);
