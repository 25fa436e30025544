using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.Workbooks;

namespace PartyBuilding.Core.Tests.Returns.Workbooks;

/// <summary>What we export we can import: any form with any figures comes back as it went (returns-and-statistics §7).</summary>
public sealed class WorkbookRoundTripTests
{
    private const int Cases = 300;

    private static readonly ItemUnit[] Units = [ItemUnit.Person, ItemUnit.Time, ItemUnit.Attendance, ItemUnit.Fen, ItemUnit.Piece, ItemUnit.Organisation, ItemUnit.Household];

    private static readonly string[] Texts = ["收据 12 号", "=1+1", "-3", "001", "1e5", "a\nb", "“引号”<&>", "＝全角", "𠮷野家", "'撇号", "2026-01-02", "TRUE", "50%", "x"];

    [Fact]
    public void A_return_written_out_and_read_back_is_the_same_return()
    {
        var random = new Random(20061122);
        for (var i = 0; i < Cases; i++)
        {
            var page = Page(random, i);
            using var file = new MemoryStream();
            ReturnBlank.Write(file, page, "B01", new CommandContext(Actor.Machine("属性"), OrgScope.Everything(), new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc)));

            var same = Read(page, file);
            same.Faults.ShouldBeEmpty($"case {i}");
            same.Changes.ShouldBeEmpty($"case {i}");

            // Read into the return as it was before anything was typed, the file says everything that was typed.
            var blank = page with { Cells = page.Cells.ToDictionary(c => c.Key, c => new CellView(c.Key, c.Value.Ledger, c.Value.Ledger, null, null, null)) };
            var read = Read(blank, file);
            read.Faults.ShouldBeEmpty($"case {i}");
            foreach (var item in page.Form.Items.Where(x => x.Source != ItemSource.Computed))
            {
                var (want, got) = (page.Cells[item.Key], read.Changes.GetValueOrDefault(item.Key));
                (got is null ? want.Ledger : got.Value).ShouldBe(want.Value, $"case {i} {item.Key}");
                (got?.Reason).ShouldBe(want.OverrideReason, $"case {i} {item.Key}");
                (got?.Note ?? "").ShouldBe(want.Note ?? "", $"case {i} {item.Key}");
            }
        }
    }

    private static WorkbookCells Read(ReturnPage page, Stream file)
    {
        var cells = new WorkbookCells(page);
        cells.Read(WorkbookLines.Read(file).Lines);
        return cells;
    }

    private static ReturnPage Page(Random random, int no)
    {
        var sections = Enumerable.Range(0, random.Next(1, 4)).Select(s => Section(random, $"s{s}")).ToList();
        var form = new FormDefinition($"loc.R{no}", $"随机表{no}", 1, 200001, null, FormFrequency.Monthly, 5, 10, sections, []);
        return new ReturnPage(
            Guid.NewGuid(), random.Next(1, 9), 1, ReturnStatus.Draft, Guid.NewGuid(), new MonthSpan(new Month(202606), new Month(202606)), form,
            1, Guid.NewGuid(), "甲支部", "/00000001/", new DateOnly(2026, 7, 5), new DateOnly(2026, 7, 15), null, null,
            null, null, null, null, null, null, null, form.Items.ToDictionary(i => i.Key, i => View(random, i)), []);
    }

    private static FormSection Section(Random random, string key)
    {
        var items = Enumerable.Range(0, random.Next(1, 7)).Select(i => Item(random, $"{key}.i{i}")).ToList();
        if (random.Next(2) == 0)
            return new FormSection(key, $"部分{key}", items, Groups: [new FormGroup(random.Next(2) == 0 ? "组" : null, [.. items.Select(i => i.Key)])]);
        return new FormSection(key, $"部分{key}", items, Columns: ["列"], Lines: [.. items.Select(i => new FormLine(i.Name, [i.Key]))]);
    }

    private static FormItem Item(Random random, string key) => random.Next(4) switch
    {
        0 => new FormItem(key, $"名{key}", "释义", Units[random.Next(Units.Length)], ItemSource.Ledger, Query: "members.end"),
        1 when key.EndsWith("i1", StringComparison.Ordinal) => new FormItem(key, $"名{key}", "释义", ItemUnit.Person, ItemSource.Computed, Expression: key.Replace("i1", "i0", StringComparison.Ordinal)),
        _ => new FormItem(key, $"名{key}", "释义", Units[random.Next(Units.Length)], ItemSource.Manual),
    };

    private static CellView View(Random random, FormItem item)
    {
        if (item.Source == ItemSource.Computed)
            return new CellView(item.Key, 1, null, null, null, null);
        var note = random.Next(3) == 0 ? Texts[random.Next(Texts.Length)] : null;
        if (item.Source == ItemSource.Manual)
            return new CellView(item.Key, random.Next(5) == 0 ? null : Figure(random), null, null, null, null, note);
        var ledger = Figure(random);
        return random.Next(3) == 0
            ? new CellView(item.Key, ledger + 1 + random.Next(9), ledger, Texts[random.Next(Texts.Length)], null, null)
            : new CellView(item.Key, ledger, ledger, null, null, null, note);
    }

    private static long Figure(Random random) => random.Next(4) switch { 0 => 0, 1 => random.Next(100), 2 => random.NextInt64(1_000_000), _ => random.NextInt64(99_999_999_999) };
}
