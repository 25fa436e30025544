using ClosedXML.Excel;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Ballots;

/// <summary>
/// The sealed ballots of a closed vote, one a row, in the order of their keys, and the count beside them: whoever holds the
/// sheet can count again. No number stands beside a ballot, and groups too small to be shown alone stand together.
/// </summary>
public sealed class BallotWorkbook(BallotQueries ballots, AuditedWork audit)
{
    /// <returns>The file's name; NotFound while the vote is open or when paper was counted.</returns>
    public async Task<Outcome<string>> WriteAsync(Guid key, Stream to, CommandContext context, CancellationToken cancel = default)
    {
        if (await ballots.FindAsync(key, context.Actor, context.Scope, cancel) is not { Tally: { } tally } view
            || await ballots.SealedAsync(key, context.Actor, context.Scope, cancel) is not { } cast)
            return Outcome<string>.NotFound();
        await audit.RecordAsync(context, "ballot.sheet-taken", new EventSubject(view.SubjectKind, view.SubjectKey, context.Scope.Top), $"导出“{view.Title}”的封存选票 {cast.Count} 张", cancel: cancel);
        using var book = new XLWorkbook();
        Ballots(book.AddWorksheet("选票"), view, tally, cast);
        Count(book.AddWorksheet("计票"), tally);
        book.SaveAs(to);
        return Outcome<string>.Ok($"{view.Title}选票.xlsx");
    }

    private static void Ballots(IXLWorksheet sheet, BallotView view, BallotTally tally, IReadOnlyList<CastBallot> cast)
    {
        var names = view.Groups.ToDictionary(g => g.Id, g => tally.Groups.First(t => t.Ids.Contains(g.Id)).Name);
        sheet.Cell(1, 1).Value = "组别";
        foreach (var (question, at) in view.Questions.Select((q, i) => (q, i)))
            sheet.Cell(1, at + 2).Value = question.Text;
        foreach (var (ballot, row) in cast.Select((b, i) => (b, i + 2)))
        {
            sheet.Cell(row, 1).Value = names[ballot.GroupId];
            foreach (var (question, at) in view.Questions.Select((q, i) => (q, i)))
                sheet.Cell(row, at + 2).Value = Marks(question, ballot.Marks.FirstOrDefault(m => m.Question == question.Id));
        }

        Dress(sheet, 14, 48);
    }

    private static void Count(IXLWorksheet sheet, BallotTally tally)
    {
        string[] heads = ["问题", "姓名或选项", .. tally.Groups.Select(g => $"{g.Name}（收回 {g.Returned}）"), "合计"];
        foreach (var (head, at) in heads.Select((h, i) => (h, i)))
            sheet.Cell(1, at + 1).Value = head;
        foreach (var (line, row) in tally.Questions.SelectMany(q => q.Lines.Select(l => (Question: q, Line: l))).Select((x, i) => (x, i + 2)))
        {
            sheet.Cell(row, 1).Value = line.Question.Text;
            sheet.Cell(row, 2).Value = line.Line.Label;
            foreach (var (votes, at) in line.Line.Votes.Select((v, i) => (v, i)))
                sheet.Cell(row, at + 3).Value = votes;
            sheet.Cell(row, line.Line.Votes.Count + 3).Value = line.Line.Total;
        }

        Dress(sheet, 36, 16);
    }

    private static string Marks(PaperQuestion question, BallotMark? mark) => mark is null || mark.Options.Count + mark.Names.Count == 0 ? "（弃权）"
        : string.Join("、", question.Options.Where(o => mark.Options.Contains(o.Id)).Select(o => o.Label).Concat(mark.Names));

    /// <summary>Widths in characters, a Chinese one counting two. They are given and not measured: measuring asks for fonts of the machine.</summary>
    private static void Dress(IXLWorksheet sheet, double first, double others)
    {
        sheet.Row(1).Style.Font.Bold = true;
        sheet.SheetView.FreezeRows(1);
        sheet.ColumnsUsed().Width = others;
        sheet.Column(1).Width = first;
        sheet.RangeUsed().Style.Alignment.WrapText = true;
    }
}
