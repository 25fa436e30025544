using PartyBuilding.Core.Returns.RollUp;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Somebody in only one of the two lists, with what was recorded about them in between.</summary>
public sealed record PanelDifference(Guid Key, string Name, string Href, string Mark, IReadOnlyList<string> Causes)
{
    public static PanelDifference Of(RestatedPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new PanelDifference(
            person.PersonPublicId, person.Name, Words.Record(person.Row, person.PersonPublicId), MarkOf(person),
            [.. person.Causes.Select(c => $"{Words.Exact(c.At)} {c.ActorName}：{c.Summary}{(string.IsNullOrEmpty(c.Reason) ? "" : $"（{c.Reason}）")}")]);
    }

    public static string MarkOf(RestatedPerson person) => person switch
    {
        { IsBoth: true } => "数额有变",
        { IsAdded: true } => "现在有、上报时无",
        _ => "上报时有、现在无",
    };
}
