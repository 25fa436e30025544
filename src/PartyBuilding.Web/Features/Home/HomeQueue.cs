namespace PartyBuilding.Web.Features.Home;

/// <summary>待办, 未办结 or 即将办理.</summary>
/// <param name="Name">Name in the address.</param>
public sealed record HomeQueue(string Name, string Title, string Empty, IReadOnlyList<QueueLine> Lines);
