using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Why a return came back: a word on the whole, and the cells to look at again.</summary>
public sealed record SentBackNote(string? Reason, IReadOnlyList<SentBackCell> Cells)
{
    /// <summary>Null unless the return is sent back now.</summary>
    public static SentBackNote? Of(ReturnSheet sheet)
        => sheet.Summary.Status != ReturnStatus.SentBack ? null : new(sheet.Page.SendBackReason, [.. sheet.Form.Items
            .Where(item => sheet.Figure(item.Key).SendBackReason is not null)
            .Select(item => new SentBackCell(item.Key, SheetChecks.NameOf(sheet, item.Key), sheet.Figure(item.Key).SendBackReason!))]);
}
