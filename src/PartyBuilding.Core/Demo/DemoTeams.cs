using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Made-up approvals of posts for every body: most with a vacancy, one over strength, some approved anew in the last years.</summary>
public sealed class DemoTeams(PartyBuildingDbContext db)
{
    private static readonly (string Level, bool IsInTeam, short Number)[] Usual = [("41", true, 2), ("42", true, 3), ("51", false, 2), ("52", false, 1), ("61", false, 2)];

    /// <returns>Rows written.</returns>
    internal async Task<int> AddAsync(DemoLedger made, DemoOptions options, long no, CancellationToken cancel)
    {
        var random = new DemoRandom((ulong)options.Seed ^ 0x7EA4UL);
        var bodies = made.Organisations.Where(o => o.ClosedOn is null && OrganisationPath.Depth(o.Path) == 2).ToList();
        var first = new DateOnly(options.Today.Year - 8, 3, 1);
        var rows = 0;
        foreach (var (body, i) in bodies.Select((b, i) => (b, i)))
        {
            db.Add(new TeamProfile { OrganisationId = body.Id, Organ = Organ(body.Name), Work = i % 2 == 0 ? TeamWork.Comprehensive : null, IsMinorityArea = false, RecordedNo = no });
            foreach (var (level, isInTeam, number) in Usual)
            {
                // The third body has one deputy too many; every fourth lost a post three years ago.
                var now = i == 2 && level == "42" ? (short)1 : number;
                var changed = i % 4 == 1 && level == "42" ? options.Today.AddYears(-3) : (DateOnly?)null;
                if (changed is { } day)
                    db.Add(Row(random, body, level, isInTeam, (short)(now + 1), first, day, no));
                db.Add(Row(random, body, level, isInTeam, now, changed ?? first, Recorded.Open, no));
                rows += changed is null ? 1 : 2;
            }
        }

        await db.SaveChangesAsync(cancel);
        return rows;
    }

    private static ApprovedPosts Row(DemoRandom random, Organisation body, string level, bool isInTeam, short number, DateOnly from, DateOnly to, long no) => new()
    {
        Key = random.Key(from), OrganisationId = body.Id, LevelCode = level, IsInTeam = isInTeam, Number = number, ValidFrom = from, ValidTo = to,
        Document = $"宝编〔{from.Year}〕{random.Between(1, 60)}号", RecordedNo = no,
    };

    private static TeamOrgan Organ(string name) => name.Contains('镇', StringComparison.Ordinal) || name.Contains("街道", StringComparison.Ordinal)
        ? TeamOrgan.PartyAndGovernment
        : name.Contains("公司", StringComparison.Ordinal) ? TeamOrgan.Enterprise : TeamOrgan.Party;
}
