using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Web.Features.Committees;

/// <summary>Turns the typed rows into people; a name that several bear comes back with a choice.</summary>
public static class SeatReader
{
    /// <summary>A member to be elected and the row it was typed in.</summary>
    public sealed record Seat(int Row, NewCommitteeMember Member);

    public static async Task<IReadOnlyList<Seat>> ReadAsync(
        IReadOnlyList<SeatForm> rows, string organisationPath, CommitteePeople people, OrgScope scope, ModelStateDictionary state, CancellationToken cancel)
    {
        var seats = new List<Seat>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Leaves || string.IsNullOrWhiteSpace(row.Name))
                continue;
            var key = await KeyAsync(row, $"Members[{i}].", organisationPath, people, scope, state, cancel);
            if (row.Post is null)
                state.TryAddModelError($"Members[{i}].Post", "请选择职务。");
            if (key is not null && row.Post is { } post)
                seats.Add(new Seat(i, new NewCommitteeMember(key.Value, post, row.Duty)));
        }

        return seats;
    }

    public static async Task<Guid?> KeyAsync(
        SeatForm row, string prefix, string organisationPath, CommitteePeople people, OrgScope scope, ModelStateDictionary state, CancellationToken cancel)
    {
        var name = ChineseText.Clean(row.Name);
        var found = await people.NamedAsync(name, organisationPath, scope, cancel);
        if (row.Key is { } known && row.KeyName == name && (found.Count <= 1 || found.Any(p => p.Key == known)))
        {
            row.Choices = found.Count > 1 ? Choices(found) : [];
            return known;
        }

        // The hidden name must follow what is typed now, or the next post would take the old person.
        (row.KeyName, row.Key) = (name, found.Count == 1 ? found[0].Key : null);
        state.Remove(prefix + nameof(row.KeyName));
        state.Remove(prefix + nameof(row.Key));
        if (found.Count == 1)
            return row.Key;
        row.Choices = Choices(found);
        state.TryAddModelError(
            prefix + (found.Count == 0 ? nameof(row.Name) : nameof(row.Key)),
            found.Count == 0 ? $"找不到在册党员“{name}”，请核对姓名。" : $"有 {found.Count} 名党员叫“{name}”，请选择是哪一位。");
        return null;
    }

    /// <summary>Findings name the rows as they were typed, blank ones counted.</summary>
    public static Outcome<Guid> InRows(Outcome<Guid> outcome, IReadOnlyList<Seat> seats) => outcome.IsOk ? outcome : new Outcome<Guid>(
        outcome.Kind, outcome.Value,
        [.. outcome.Findings.Select(f => seats.Index().FirstOrDefault(s => f.Field?.StartsWith($"Members[{s.Index}].", StringComparison.Ordinal) == true) is { Item: { } seat } at
            ? f with { Field = f.Field!.Replace($"Members[{at.Index}].", $"Members[{seat.Row}].", StringComparison.Ordinal) }
            : f with { Field = f.Field == "Members" ? "Members[0].Name" : f.Field })]);

    private static IReadOnlyList<SelectListItem> Choices(IReadOnlyList<CommitteePerson> found)
        => [.. found.Select(p => new SelectListItem($"{p.Name}　{p.Branch}　{p.BirthDate?.Year}年生", p.Key.ToString()))];
}
