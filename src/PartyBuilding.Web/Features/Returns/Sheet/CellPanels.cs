using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Puts the panel of one cell together.</summary>
public sealed class CellPanels(
    CellHistory history, CellQueries people, RestatementPeople restated, Core.Returns.Queries.WhyNot whyNot, SheetBuilder sheets, CurrentUser user)
{
    /// <summary>Null when the form has no such item.</summary>
    /// <param name="side">Which of the two lists of an arrived return: as submitted, or <see cref="PanelSides.NowKey"/>.</param>
    public async Task<CellPanel?> OfAsync(ReturnSheet sheet, string key, int page, string? who, string? side, CancellationToken cancel)
    {
        var section = sheet.Form.Sections.FirstOrDefault(s => s.Items.Any(i => i.Key == key));
        if (section?.Items.First(i => i.Key == key) is not { } item)
            return null;
        var lines = SheetChecks.Of(sheet);
        var figure = sheet.Figure(key);
        var past = await history.OfAsync(sheet.Summary, sheet.Period, key, cancel);
        var mayFill = sheets.MayFill(sheet);
        // Figures are for everybody who reads returns; names only for those who may see people.
        var maySeePeople = user.May(Permission.ViewMembers);
        var point = Point(sheet, side);
        var (behind, sides) = item.Query is null || !maySeePeople ? (null, null) : await BehindAsync(sheet, item, side == PanelSides.NowKey, page, cancel);
        var asked = string.IsNullOrWhiteSpace(who) || item.Query is null || !maySeePeople ? null
            : await whyNot.AskAsync(item.Query, point, sheet.Summary.OrganisationId, who.Trim(), user.Scope, sheet.Form.FiledBy, cancel);
        return new CellPanel
        {
            ReturnId = sheet.Summary.PublicId,
            Version = sheet.Summary.Version,
            Code = key,
            Name = PaperLayout.FullName(section, key),
            Definition = item.Definition,
            Source = SheetBuilder.SourceWords(item),
            Mark = new SheetSections(sheet, lines, mayFill).Mark(item),
            Text = Figures.Text(figure.Value, item),
            Unit = Figures.Word(item.Unit),
            LedgerText = figure.IsOverridden ? Figures.Text(figure.Ledger, item) : null,
            LastPeriod = At(past, sheet.Period.Span.Previous.Last, item),
            LastYear = At(past, sheet.Period.Span.LastYear.Last, item),
            DefinitionChanged = past.Select(p => p.FormVersion).Distinct().Count() > 1,
            Bars = Bars(past, sheet.Period.Span, item),
            Reason = figure.OverrideReason,
            SentBackReason = figure.SendBackReason,
            Note = figure.Note,
            MayNote = mayFill,
            IsLedger = item.Source == ItemSource.Ledger,
            MaySeePeople = maySeePeople,
            MayEdit = mayFill && item.Source == ItemSource.Ledger,
            ListTitle = behind is { Total: > 0 } || sides is { Differing.Count: > 0 } ? Figures.ListTitle(behind?.Total ?? 0, item) : null,
            Lines = behind is null ? [] : [.. behind.People.Select(p => Line(p, item, sides))],
            Sides = sides,
            Total = behind?.Total ?? 0,
            PageSize = CellQueries.PageSize,
            WhyNot = asked is null ? null : new WhyNot(who!.Trim(), [.. asked.Select(a => new WhyNotLine(a.Name, a.IsCounted, a.Text, Words.Record(a.Row, a.PersonPublicId)))]),
            Page = page,
        };
    }

    /// <summary>A return that has arrived opens the people it counted then, and beside them those of today; an open one today's alone.</summary>
    private static LedgerPoint Point(ReturnSheet sheet, string? side)
        => Frozen(sheet) is { } frozen && side != PanelSides.NowKey ? frozen : LedgerPoint.Today(sheet.Page.Span);

    private static LedgerPoint? Frozen(ReturnSheet sheet)
        => sheet.Page.Status.HasArrived() && sheet.Summary.RecordedNo is { } number ? new LedgerPoint(sheet.Page.Span, number) : null;

    private async Task<(CellPeople? Behind, PanelSides? Sides)> BehindAsync(ReturnSheet sheet, FormItem item, bool isNow, int page, CancellationToken cancel)
    {
        var (unit, today) = (sheet.Summary.OrganisationId, LedgerPoint.Today(sheet.Page.Span));
        if (Frozen(sheet) is not { } frozen)
            return (await people.OfReturnAsync(item.Query!, today, unit, isToday: false, page, cancel), null);
        var then = await people.OfReturnAsync(item.Query!, frozen, unit, isToday: false, isNow ? 1 : page, cancel);
        var now = await people.OfReturnAsync(item.Query!, today, unit, isToday: true, isNow ? page : 1, cancel);
        if (then is null || now is null)
            return (null, null);
        var differing = await restated.OfAsync(sheet.Summary.PublicId, item.Key, user.Scope, cancel);
        return (isNow ? now : then, new PanelSides(isNow, then.Total, now.Total, [.. differing.Select(PanelDifference.Of)]));
    }

    private static PanelLine Line(CellPerson person, FormItem item, PanelSides? sides) => new(
        person.Name, Words.Record(person.Row, person.PersonPublicId),
        person.EffectiveOn is { } day ? $"{Words.Day(day)}　{person.OtherEnd ?? Figures.Part(person, item)}" : null,
        Difference: sides?.Differing.FirstOrDefault(d => d.Key == person.PersonPublicId)?.Mark);

    private static string? At(IReadOnlyList<CellPast> past, Month month, FormItem item)
        => past.FirstOrDefault(p => p.Month == month.Value) is { Value: { } value } ? Figures.Text(value, item) : null;

    private static IReadOnlyList<Bar> Bars(IReadOnlyList<CellPast> past, MonthSpan now, FormItem item)
    {
        var shown = past.Where(p => p.Value is not null).TakeLast(CellHistory.Periods).ToList();
        var highest = Math.Max(1, shown.Select(p => p.Value!.Value).DefaultIfEmpty().Max());
        return [.. shown.Select(p => new Bar(
            MonthSpan.Ending(new Month(p.Month), now.Months).Title, Figures.Text(p.Value, item), (int)(100 * p.Value!.Value / highest), p.Month == now.Last.Value))];
    }
}
