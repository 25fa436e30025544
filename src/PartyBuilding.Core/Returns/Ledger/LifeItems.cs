using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>Organisation life of a month (手册2008 L1736-1744): meetings held, and those due, present, on leave and made up, from the register of meetings.</summary>
public sealed class LifeItems() : RegisterSet([.. Kinds.SelectMany(k => Of(k.Kind, k.Name, [.. Measures.Select(m => m.Name)]))])
{
    private static readonly (MeetingKind Kind, string Name)[] Kinds =
    [
        (MeetingKind.BranchMeeting, "branch-meeting"), (MeetingKind.Committee, "committee"), (MeetingKind.Group, "group"),
        (MeetingKind.ThemeDay, "theme-day"), (MeetingKind.Lesson, "lesson"),
    ];

    // Spelt out, since the database adds up the amount.
    private static readonly (string Name, Expression<Func<Meeting, RegisterEntry>> Entry)[] Measures =
    [
        ("held", m => new RegisterEntry { OrganisationId = m.OrganisationId, Key = m.Key, Name = m.Topic, Amount = 1, On = m.On }),
        ("due", m => new RegisterEntry { OrganisationId = m.OrganisationId, Key = m.Key, Name = m.Topic, Amount = m.Due, On = m.On }),
        ("present", m => new RegisterEntry { OrganisationId = m.OrganisationId, Key = m.Key, Name = m.Topic, Amount = m.Present, On = m.On }),
        ("absent", m => new RegisterEntry { OrganisationId = m.OrganisationId, Key = m.Key, Name = m.Topic, Amount = m.OnLeave, On = m.On }),
        ("made-up", m => new RegisterEntry { OrganisationId = m.OrganisationId, Key = m.Key, Name = m.Topic, Amount = m.MadeUp, On = m.On }),
    ];

    /// <summary>One statement for all of them.</summary>
    public override async Task CountAsync(
        LedgerCounts counts, PartyBuildingDbContext db, LedgerPoint point, IReadOnlyCollection<int>? branches, CancellationToken cancel)
    {
        var (first, last) = (point.Span.FirstDay, point.Span.LastDay);
        var kinds = Kinds.Select(k => k.Kind).ToArray();
        var meetings = Known(db, point).Where(m => kinds.Contains(m.Kind) && m.On >= first && m.On <= last);
        if (branches is not null)
            meetings = meetings.Where(m => branches.Contains(m.OrganisationId));
        var rows = await meetings.GroupBy(m => new { m.OrganisationId, m.Kind }).Select(g => new
        {
            g.Key.OrganisationId, g.Key.Kind, Held = g.Count(), Due = g.Sum(m => m.Due), Present = g.Sum(m => m.Present), Absent = g.Sum(m => m.OnLeave),
            MadeUp = g.Sum(m => m.MadeUp),
        }).ToListAsync(cancel);
        foreach (var row in rows)
        {
            var name = Kinds.First(k => k.Kind == row.Kind).Name;
            foreach (var (measure, amount) in new[] { ("held", row.Held), ("due", row.Due), ("present", row.Present), ("absent", row.Absent), ("made-up", row.MadeUp) })
                counts.Add(row.OrganisationId, Query(name, measure), amount);
        }
    }

    private static string Query(string kind, string measure) => $"life.{kind}.{measure}";

    private static IQueryable<Meeting> Known(PartyBuildingDbContext db, LedgerPoint point)
        => db.Set<Meeting>().Where(m => m.RecordedNo <= point.Number && point.Number < m.SupersededNo);

    /// <summary>Items of some measures of one kind of meeting.</summary>
    internal static IEnumerable<RegisterItem> Of(MeetingKind kind, string name, params string[] measures)
        => Measures.Where(m => measures.Contains(m.Name)).Select(m => Item(Query(name, m.Name), kind, m.Entry));

    /// <summary>An item over the meetings of one kind held in the month.</summary>
    internal static RegisterItem Item(string query, MeetingKind kind, Expression<Func<Meeting, RegisterEntry>> entry)
        => new RegisterItem<Meeting>(
            query, RegisterRow.Meeting, Known,
            point => Clauses(kind, point.Span),
            static (branches, topic) => m => branches.Contains(m.OrganisationId) && m.Topic == topic,
            entry);

    private static IReadOnlyList<RegisterClause<Meeting>> Clauses(MeetingKind kind, MonthSpan span)
    {
        var (first, last) = (span.FirstDay, span.LastDay);
        return
        [
            new("kind", $"登记为{MeetingWords.Kinds[kind]}", m => m.Kind == kind, m => MeetingWords.Kinds[m.Kind]),
            new("month", $"在 {span.Title} 召开", m => m.On >= first && m.On <= last, m => $"{m.On:yyyy-MM-dd} 召开"),
        ];
    }
}
