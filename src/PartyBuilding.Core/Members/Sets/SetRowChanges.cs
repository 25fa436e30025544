using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Members.Sets;

/// <summary>
/// Writes a row inside a running transaction, for a command of its own and for the approval of a proposal alike. The
/// event names the fields that changed, with the values of those that are not protected.
/// </summary>
public sealed class SetRowChanges(InfoRowWriter rows, CodeTableStore codes, EventLog events)
{
    /// <returns>Key of the row.</returns>
    public async Task<Outcome<Guid>> AddAsync(
        InfoSet set, Guid key, IReadOnlyDictionary<string, string?> typed, SetOwner owner, CommandContext context, long no, CancellationToken cancel)
    {
        var input = InfoInput.Read(set, typed, null, await codes.CurrentAsync(cancel), context.Today);
        if (input.Findings.Count > 0)
            return Outcome<Guid>.Refused(input.Findings);
        var existing = await rows.RowsAsync(owner.Person.Id, set, cancel);
        if (!set.Many && existing.Count > 0)
            return Outcome<Guid>.Refused(SetFindings.OneRow(set));
        if (existing.Any(r => IsSame(InfoRowWriter.ValuesOf(r), input.Values)))
            return Outcome<Guid>.Refused(SetFindings.Same(set));
        rows.Add(owner.Person.Id, set, key, input.Values, no);
        await RecordAsync(owner.Added, "增加", set, null, input.Values, owner, context, no, cancel);
        return Outcome<Guid>.Ok(key);
    }

    /// <returns>Key of the row.</returns>
    public async Task<Outcome<Guid>> ChangeAsync(
        InfoSet set, Guid key, IReadOnlyDictionary<string, string?> typed, SetOwner owner, CommandContext context, long no, CancellationToken cancel)
    {
        var existing = await rows.RowsAsync(owner.Person.Id, set, cancel);
        if (existing.FirstOrDefault(r => r.Key == key) is not { } row)
            return Outcome<Guid>.Refused(SetFindings.Gone());
        var before = InfoRowWriter.ValuesOf(row);
        var input = InfoInput.Read(set, typed, before, await codes.CurrentAsync(cancel), context.Today);
        if (input.Findings.Count > 0)
            return Outcome<Guid>.Refused(input.Findings);
        if (IsSame(before, input.Values))
            return Outcome<Guid>.Refused(SetFindings.Unchanged());
        if (existing.Any(r => r.Key != key && IsSame(InfoRowWriter.ValuesOf(r), input.Values)))
            return Outcome<Guid>.Refused(SetFindings.Same(set));
        rows.Change(row, set, input.Values, no);
        await RecordAsync(owner.Changed, "修改", set, before, input.Values, owner, context, no, cancel);
        return Outcome<Guid>.Ok(key);
    }

    /// <returns>Key of the row.</returns>
    public async Task<Outcome<Guid>> EndAsync(
        InfoSet set, Guid key, SetOwner owner, CommandContext context, long no, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(context.Reason))
            return Outcome<Guid>.Refused(SetFindings.Reason());
        if ((await rows.RowsAsync(owner.Person.Id, set, cancel)).FirstOrDefault(r => r.Key == key) is not { } row)
            return Outcome<Guid>.Refused(SetFindings.Gone());
        rows.End(row, no);
        await RecordAsync(owner.Ended, "删除", set, InfoRowWriter.ValuesOf(row), null, owner, context, no, cancel);
        return Outcome<Guid>.Ok(key);
    }

    public static bool IsSame(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other)
        => one.Count == other.Count && one.All(v => other.TryGetValue(v.Key, out var value) && value == v.Value);

    private async Task RecordAsync(
        string kind, string what, InfoSet set, IReadOnlyDictionary<string, string>? before, IReadOnlyDictionary<string, string>? after,
        SetOwner owner, CommandContext context, long no, CancellationToken cancel)
    {
        var catalogue = await codes.CurrentAsync(cancel);
        var changed = set.Fields.Where(f => before?.GetValueOrDefault(f.Key) != after?.GetValueOrDefault(f.Key)).ToList();
        var values = changed.ToDictionary(f => f.Label, f => f.Protected ? "changed" : (object)new[] { Words(f, before), Words(f, after) });
        events.Add(context, kind, owner.Subject, $"{what}“{set.Title}”：{string.Join('、', changed.Select(f => f.Label))}", values, no);

        string? Words(InfoField field, IReadOnlyDictionary<string, string>? row)
            => row?.GetValueOrDefault(field.Key) is { } value ? InfoText.Show(field, value, catalogue, context.Today) : null;
    }
}
