using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Returns;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>The server dies without warning while branches submit.</summary>
[Collection(DemoCollection.Name)]
public sealed class KillTests(DemoSite site)
{
    private const int Branches = 30;

    private const int KillAfter = 6;

    [BrowserFact]
    public async Task After_a_kill_every_acknowledged_submit_is_there_and_none_is_half_there()
    {
        var returns = await ReadyReturnsAsync();
        var senders = new List<(int Id, Func<Task<bool>> Send)>();
        foreach (var (id, key, user) in returns)
            senders.Add((id, await FormSender.PrepareAsync(site.Address, user, $"/returns/{key}/check", $"/returns/{key}/submit")));

        var acknowledged = new System.Collections.Concurrent.ConcurrentBag<int>();
        var burst = senders.Select(s => Task.Run(async () =>
        {
            if (await s.Send())
                acknowledged.Add(s.Id);
        })).ToList();
        while (acknowledged.Count < KillAfter && !burst.TrueForAll(t => t.IsCompleted))
            await Task.Delay(5);
        await site.RestartKilledAsync();
        await Task.WhenAll(burst);

        acknowledged.Count.ShouldBeGreaterThanOrEqualTo(KillAfter);
        await using var db = site.Open();
        foreach (var (id, key, _) in returns)
        {
            var found = await db.Set<UnitReturn>().Include(r => r.Period).SingleAsync(r => r.Id == id);
            var submitted = found.Status == ReturnStatus.Submitted;
            if (acknowledged.Contains(id))
                submitted.ShouldBeTrue();
            (found.RecordedNo is not null).ShouldBe(submitted);
            (await db.SubmittedMonths.AnyAsync(m => m.OrganisationId == found.OrganisationId && m.Month == found.Period!.Month)).ShouldBe(submitted);
            (await db.BusinessEvents.AnyAsync(e => e.SubjectKey == key && e.Kind == "return.submitted")).ShouldBe(submitted);
        }
    }

    /// <summary>Returns with nothing left to fill, each with a secretary of its own.</summary>
    private async Task<List<(int Id, Guid Key, string User)>> ReadyReturnsAsync()
    {
        await using var db = site.Open();
        var open = await db.Set<UnitReturn>().Include(r => r.Cells)
            .Where(r => r.IsLatest && r.Period!.Month == 202610 && r.Status == ReturnStatus.NotStarted && r.Organisation!.Name != "丰兴村党支部")
            .OrderBy(r => r.Id).Take(Branches).ToListAsync();
        var made = new List<(int, Guid, string)>();
        var hasher = new PasswordHasher<Account>();
        foreach (var (item, i) in open.Select((r, i) => (r, i)))
        {
            foreach (var cell in item.Cells.Where(c => c.Value is null))
                cell.Value = 0;
            var user = $"kill{i}";
            var account = new Account
            {
                PublicId = Guid.CreateVersion7(), UserName = user, NormalizedUserName = user.ToUpperInvariant(),
                DisplayName = "测试书记", SecurityStamp = Guid.NewGuid().ToString("N"), IsDemo = true,
            };
            account.PasswordHash = hasher.HashPassword(account, DemoSite.Password);
            db.Users.Add(account);
            await db.SaveChangesAsync();
            db.Assignments.Add(new Assignment { AccountId = account.Id, OrganisationId = item.OrganisationId, Role = RoleCatalogue.BranchSecretary, ValidFrom = new DateOnly(2026, 1, 1) });
            made.Add((item.Id, item.PublicId, user));
        }

        await db.SaveChangesAsync();
        return made;
    }
}
