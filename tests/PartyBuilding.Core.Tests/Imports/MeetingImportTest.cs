using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;
using Columns = PartyBuilding.Core.Imports.MeetingSheetColumns;

namespace PartyBuilding.Core.Tests.Imports;

/// <summary>A branch of five in two groups with a committee of three, another of one, and one of another town. Today is 5 July 2026.</summary>
public abstract class MeetingImportTest : ImportTest
{
    protected Organisation District { get; private set; } = null!;

    protected Organisation Town { get; private set; } = null!;

    protected Organisation Branch { get; private set; } = null!;

    protected Organisation Elsewhere { get; private set; } = null!;

    protected List<WorldMember> Members { get; } = [];

    protected async Task SetUpAsync()
    {
        District = await World.DistrictAsync();
        Town = await World.TownshipAsync(District, "甲街道党工委");
        Branch = await World.BranchAsync(Town, "甲一支部");
        Elsewhere = await World.BranchAsync(await World.TownshipAsync(District, "乙镇党委"), "乙一支部");
        foreach (var (name, group) in new[] { ("丁一", "东组"), ("丁二", "东组"), ("丁三", "东组"), ("丁四", "西组"), ("丁五", "西组") })
            Members.Add(await World.MemberAsync(Branch, name: name, partyGroup: group));
        await World.MemberAsync(Elsewhere, name: "乙人");
        await Read(async db =>
        {
            foreach (var name in new[] { "东组", "西组" })
                db.Add(new PartyGroup { Key = Guid.CreateVersion7(), OrganisationId = Branch.Id, Name = name, ValidFrom = World.Long, RecordedNo = 1 });
            return await db.SaveChangesAsync();
        });
        await World.CommitteeAsync(Branch, [.. Members.Take(3)]);
    }

    protected static Dictionary<string, object?> Line(
        string? kind = "支部党员大会", object? on = null, string? topic = "学习讨论", string? branch = "甲一支部", string? absentees = null, string? group = null,
        string? drive = null, object? due = null, object? present = null, object? absent = null, object? leave = null, object? madeUp = null, string? chair = null,
        string? lecturer = null, string? lesson = null, string? report = null, string? note = null, string? record = null) => Row(
        (Columns.Branch, branch), (Columns.Kind, kind), (Columns.On, on ?? "2026-07-03"), (Columns.Topic, topic), (Columns.Absentees, absentees), (Columns.Group, group),
        (Columns.Drive, drive), (Columns.Due, due), (Columns.Present, present), (Columns.Absent, absent), (Columns.OnLeave, leave), (Columns.MadeUp, madeUp),
        (Columns.Chair, chair), (Columns.Lecturer, lecturer), (Columns.LessonForm, lesson), (Columns.ReportForm, report), (Columns.Note, note), (Columns.Record, record));

    protected Task<List<Meeting>> MeetingsAsync()
        => Read(db => db.Set<Meeting>().AsNoTracking().Where(m => m.SupersededNo == Recorded.Current).OrderBy(m => m.Id).ToListAsync());

    protected Task<List<MeetingAttendance>> AttendanceAsync(Guid key)
        => Read(db => db.Set<MeetingAttendance>().AsNoTracking().Include(a => a.Person)
            .Where(a => a.MeetingKey == key && a.SupersededNo == Recorded.Current).OrderBy(a => a.Person!.Name).ToListAsync());
}
