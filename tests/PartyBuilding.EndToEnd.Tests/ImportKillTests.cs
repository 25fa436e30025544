using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>The server dies without warning while a sheet is being written. A district of its own: the sheet is big.</summary>
[Collection(DemoCollection.Name)]
public sealed class ImportKillTests : IAsyncLifetime
{
    private const int Rows = 8_000;

    private readonly DemoSite _site = new(divisor: 40);
    private HttpClient _client = null!;

    [BrowserFact]
    public async Task An_import_killed_half_way_has_written_nothing_and_is_written_once_after_the_restart()
    {
        var before = await PeopleAsync();
        var key = await UploadAsync();
        await UntilAsync(key, ImportStatus.Ready);
        (await FaultsAsync()).ShouldBeEmpty();

        await PostAsync($"/imports/{key}/decide", await FormSender.FieldsAsync(_client, $"/imports/{key}", $"/imports/{key}/decide"));
        await UntilWritingAsync(key);
        await _site.RestartKilledAsync();

        // The dead instance's lease has not run out: nobody works yet, and what is there is what was there.
        (await StatusAsync(key)).ShouldBe(ImportStatus.ToWrite);
        (await PeopleAsync()).ShouldBe(before);

        await LetLeaseRunOutAsync();
        await UntilAsync(key, ImportStatus.Done);
        (await PeopleAsync()).ShouldBe(before + Rows);
        await using var db = _site.Open();
        (await db.BusinessEvents.CountAsync(e => e.Kind == "member.imported")).ShouldBe(Rows);
        (await db.MemberPlacements.CountAsync(p => p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open && p.Spell!.Person!.Name.StartsWith("测试党员")))
            .ShouldBe(Rows);
    }

    public async Task InitializeAsync()
    {
        await _site.InitializeAsync();
        _client = await FormSender.SignedInAsync(_site.Address, "quwei");
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    private async Task<Guid> UploadAsync()
    {
        await using var db = _site.Open();
        var branch = await db.Organisations.Where(o => o.Kind == OrganisationKind.Branch && o.ClosedOn == null).Select(o => o.Code).FirstAsync();
        var sheet = new StringBuilder("姓名,没有号码的原因,性别,出生日期,民族,所在党支部,入党时间,转正时间,编入日期,转出单位\n");
        for (var i = 0; i < Rows; i++)
            sheet.Append(CultureInfo.InvariantCulture, $"测试党员{Chinese(i)},失去联系,男,1970-05-{1 + (i % 28):D2},汉族,{branch},2000-07-01,2001-07-01,2026-11-10,外区某单位\n");
        var fields = await FormSender.FieldsAsync(_client, "/imports", "/imports");
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Where(f => f.Key.StartsWith("__", StringComparison.Ordinal)))
            form.Add(new StringContent(value), name);
        form.Add(new StringContent("Arrival"), "way");
        form.Add(new ByteArrayContent([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(sheet.ToString())]), "file", "党员名册.csv");
        using var answer = await _client.PostAsync(new Uri("/imports", UriKind.Relative), form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return Guid.Parse(answer.Headers.Location!.ToString().Split('/')[^1]);
    }

    // Names of characters only: each row a person of its own.
    private static string Chinese(int number)
        => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(d => "零一二三四五六七八九"[d - '0']));

    private async Task PostAsync(string path, Dictionary<string, string> fields)
    {
        fields["allOrNothing"] = "true";
        using var answer = await _client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    /// <summary>The page counts the rows that are written: the transaction is open.</summary>
    private async Task UntilWritingAsync(Guid key)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMinutes(2);)
        {
            if ((await _client.GetStringAsync(new Uri($"/imports/{key}", UriKind.Relative))).Contains("已处理", StringComparison.Ordinal))
                return;
            await Task.Delay(20);
        }

        throw new TimeoutException("The import was never seen at work.");
    }

    private async Task UntilAsync(Guid key, ImportStatus status)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMinutes(3); await Task.Delay(200))
        {
            if (await StatusAsync(key) == status)
                return;
        }

        throw new TimeoutException($"The import did not reach {status}.");
    }

    private async Task<ImportStatus> StatusAsync(Guid key)
    {
        await using var db = _site.Open();
        return await db.Set<ImportBatch>().Where(b => b.PublicId == key).Select(b => b.Status).SingleAsync();
    }

    private async Task<List<string>> FaultsAsync()
    {
        await using var db = _site.Open();
        return await db.Set<ImportFault>().Where(f => f.Rejects).Select(f => f.Reason).Distinct().Take(5).ToListAsync();
    }

    private async Task<int> PeopleAsync()
    {
        await using var db = _site.Open();
        return await db.People.CountAsync();
    }

    private async Task LetLeaseRunOutAsync()
    {
        await using var db = _site.Open();
        (await db.Set<WorkLease>().SingleAsync(l => l.Name == WorkLease.Imports)).ExpiresAt = DateTime.UnixEpoch;
        await db.SaveChangesAsync();
    }
}
