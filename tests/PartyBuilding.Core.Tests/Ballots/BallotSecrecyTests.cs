using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Ballots;

/// <summary>S000 L197: without names. Whoever holds the whole database cannot say who cast which ballot.</summary>
public sealed class BallotSecrecyTests : BallotTest
{
    private const int Voters = 200;

    // A rank correlation of 200 things in a random order has a spread of 0.07: five times that is no accident.
    private const double Chance = 0.36;

    [Fact]
    public async Task No_key_row_or_place_in_the_file_tells_the_order_of_casting()
    {
        var (key, names) = await CastInOrderAsync();
        await CloseAsync(key);

        var ballots = await Read(db => db.Set<Ballot>().AsNoTracking().ToListAsync());
        Correlation([.. Order(ballots.OrderBy(b => b.Id), names)]).ShouldBeLessThan(Chance);
        Correlation([.. Order(ballots, names)]).ShouldBeLessThan(Chance);

        var used = await Read(db => db.Set<BallotCode>().AsNoTracking().OrderBy(c => c.Id).Select(c => c.IsUsed).ToListAsync());
        used.ShouldAllBe(u => u);
    }

    [Fact]
    public async Task The_bytes_of_the_closed_database_do_not_tell_it_either()
    {
        if (TestDatabaseFile is not { } file)
            return;
        var (key, names) = await CastInOrderAsync();
        await CloseAsync(key);

        File.Exists(file + "-wal").ShouldBeTrue();
        new FileInfo(file + "-wal").Length.ShouldBe(0);
        var bytes = await ReadSharedAsync(file);
        var places = names.Select(n => Places(bytes, n)).ToList();
        places.ShouldAllBe(p => p.Count == 1, "a ballot stands in the file once: no copy of where it was first written is left");
        var ranks = places.Select((p, i) => (Place: p[0], Cast: i)).OrderBy(x => x.Place).Select(x => x.Cast).ToList();
        Correlation(ranks).ShouldBeLessThan(Chance);
    }

    [Fact]
    public async Task Casting_takes_no_number_and_writes_no_event_or_audit_row()
    {
        var key = await PrepareAsync();
        var codes = await CodesAsync(key, 3);
        await OpenAsync(key);
        var before = await LedgerAsync();
        foreach (var code in codes)
            (await CastAsync(code, "测试甲")).IsOk.ShouldBeTrue();
        (await LedgerAsync()).ShouldBe(before);
    }

    [Fact]
    public void A_ballot_has_no_column_for_time_author_or_version()
    {
        using var db = NewContext();
        Columns<Ballot>(db).ShouldBe(["Content", "GroupId", "Id"]);
        Columns<BallotCode>(db).ShouldBe(["GroupId", "Hash", "Id", "IsUsed"]);

        static IEnumerable<string> Columns<T>(PartyBuildingDbContext db) => db.Model.FindEntityType(typeof(T))!.GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_printed_codes_are_in_no_table_and_no_event()
    {
        var key = await PrepareAsync();
        var code = (await CodesAsync(key, 1))[0];
        if (TestDatabaseFile is not { } file)
            return;
        await OpenAsync(key);
        await CastAsync(code, "测试甲");
        await CloseAsync(key);
        var bytes = await ReadSharedAsync(file);
        Places(bytes, code).ShouldBeEmpty();
        Places(bytes, code.Replace("-", "", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Two_voters_of_one_mind_leave_the_same_text()
    {
        var question = new PaperQuestion(0, Asked, 3, AllowsNames: true, [new(7, Guid.Empty, "测试甲", null), new(9, Guid.Empty, "测试乙", null)]);
        var one = BallotContent.Write([BallotContent.Tidy(new BallotMark(0, [9, 7], [" 测试丙", "测试丁"]), question)]);
        var two = BallotContent.Write([BallotContent.Tidy(new BallotMark(0, [7], ["测试丁", "测 试 丙", "测试乙"]), question)]);
        two.ShouldBe(one);
    }

    private async Task<(Guid Key, List<string> Names)> CastInOrderAsync()
    {
        var key = await PrepareAsync();
        var codes = await CodesAsync(key, Voters);
        await OpenAsync(key);
        var names = Enumerable.Range(0, Voters).Select(i => $"另填{(char)('一' + i)}{(char)('丁' + (i * 7 % 300))}").ToList();
        for (var i = 0; i < Voters; i++)
            (await CastAsync(codes[i], names[i])).IsOk.ShouldBeTrue();
        return (key, names);
    }

    private static IEnumerable<int> Order(IEnumerable<Ballot> ballots, List<string> names)
        => ballots.Select(b => names.IndexOf(BallotContent.Read(b.Content)[0].Names[0]));

    /// <summary>Spearman's rank correlation of places and order of casting, without its sign.</summary>
    private static double Correlation(IReadOnlyList<int> castAt)
    {
        double n = castAt.Count;
        var squares = castAt.Select((cast, place) => Math.Pow(cast - place, 2)).Sum();
        return Math.Abs(1 - (6 * squares / (n * ((n * n) - 1))));
    }

    private static List<int> Places(byte[] bytes, string text)
    {
        var (sought, found) = (Encoding.UTF8.GetBytes(text), new List<int>());
        for (var at = bytes.AsSpan().IndexOf(sought); at >= 0;)
        {
            found.Add(at);
            var next = bytes.AsSpan(at + 1).IndexOf(sought);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return found;
    }

    private static async Task<byte[]> ReadSharedAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }

    private Task<(long, int, int)> LedgerAsync() => Read(async db => (
        await db.Set<RecordingCounter>().Select(c => c.Value).SingleAsync(), await db.BusinessEvents.CountAsync(), await db.Set<ChangeRow>().CountAsync()));
}
