using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Imports.Meetings;

/// <summary>The meetings the branches of a sheet have on its days, and with them those that its earlier rows bring.</summary>
internal sealed class MeetingRegister
{
    private readonly Dictionary<(int Branch, MeetingKind Kind, DateOnly On, Guid? Group), List<KnownMeeting>> _held = [];
    private readonly Dictionary<Guid, KnownMeeting> _byKey = [];
    private readonly HashSet<(int Branch, Guid Drive)> _drives = [];
    private readonly HashSet<(int Branch, int Month)> _submitted = [];

    public static async Task<MeetingRegister> LoadAsync(PartyBuildingDbContext db, IQueryable<int> branches, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var register = new MeetingRegister();
        var current = db.Set<Meeting>().AsNoTracking().Where(m => branches.Contains(m.OrganisationId) && m.SupersededNo == Recorded.Current);
        await foreach (var held in current.Where(m => m.On >= from && m.On <= to)
            .Select(m => new KnownMeeting(m.Key, m.OrganisationId, m.Kind, m.On, m.GroupKey, m.DriveKey, m.Topic, m.Due, m.Present, m.MadeUp, 0)).AsAsyncEnumerable().WithCancellation(cancel))
            register.Add(held);
        // A drive is held once, on whatever day.
        await foreach (var held in current.Where(m => m.DriveKey != null).Select(m => new { m.OrganisationId, Drive = m.DriveKey!.Value }).AsAsyncEnumerable().WithCancellation(cancel))
            register._drives.Add((held.OrganisationId, held.Drive));
        await foreach (var month in db.SubmittedMonths.AsNoTracking().Where(s => branches.Contains(s.OrganisationId)).AsAsyncEnumerable().WithCancellation(cancel))
            register._submitted.Add((month.OrganisationId, month.Month));
        return register;
    }

    public void Add(KnownMeeting meeting)
    {
        var at = (meeting.BranchId, meeting.Kind, meeting.On, meeting.GroupKey);
        if (!_held.TryGetValue(at, out var held))
            _held[at] = held = [];
        held.Add(meeting);
        _byKey[meeting.Key] = meeting;
        if (meeting.DriveKey is { } drive)
            _drives.Add((meeting.BranchId, drive));
    }

    /// <summary>The meeting of the same branch, kind, group, day and topic, or that of a key of our own export.</summary>
    public KnownMeeting? Find(int branch, MeetingKind kind, DateOnly on, Guid? group, string topic, Guid? key)
    {
        if (key is { } given && _byKey.TryGetValue(given, out var keyed) && keyed.BranchId == branch)
            return keyed;
        var asked = ChineseText.SearchKey(topic);
        return _held.GetValueOrDefault((branch, kind, on, group))?.Find(m => ChineseText.SearchKey(m.Topic) == asked);
    }

    public bool HasSameDay(int branch, MeetingKind kind, DateOnly on, Guid? group) => _held.ContainsKey((branch, kind, on, group));

    public bool IsHeld(int branch, Guid drive) => _drives.Contains((branch, drive));

    public bool IsSubmitted(int branch, DateOnly on) => _submitted.Contains((branch, Month.Of(on).Value));
}
