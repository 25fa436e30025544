namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>A person, an event or a child return behind a figure.</summary>
/// <param name="Href">Its record, null when the reader may not open it.</param>
/// <param name="Note">What makes it count, e.g. 正式 1974.</param>
/// <param name="IsNew">Came with this period, shown as a mark.</param>
/// <param name="Difference">How it differs between the submission and today; null where it does not.</param>
public sealed record PanelLine(string Name, string? Href, string? Note, bool IsNew = false, string? Difference = null);
