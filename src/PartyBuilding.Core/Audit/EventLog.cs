using System.Text.Encodings.Web;
using System.Text.Json;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Audit;

/// <summary>Adds business events to the running transaction; they are saved, or not, together with the change.</summary>
public sealed class EventLog(PartyBuildingDbContext db)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="context">Actor, time and reason of the command.</param>
    /// <param name="kind">Event code, listed in docs/events.md.</param>
    /// <param name="subject">What it happened to.</param>
    /// <param name="summary">One Chinese sentence for the history.</param>
    /// <param name="detail">Before and after; must not hold a protected value.</param>
    /// <param name="recordedNo">Recording number of the transaction, when it wrote facts.</param>
    public BusinessEvent Add(
        CommandContext context, string kind, EventSubject subject, string summary, object? detail = null, long? recordedNo = null)
    {
        var entry = new BusinessEvent
        {
            Key = PublicKey.New(context.At),
            At = context.At,
            AccountId = context.Actor.AccountId,
            ActorName = context.Actor.Name,
            ActorRole = context.Actor.Role,
            Kind = kind,
            SubjectKind = subject.Kind,
            SubjectKey = subject.Key,
            OrganisationPath = subject.OrganisationPath,
            Summary = summary,
            Reason = context.Reason,
            Detail = detail is null ? null : JsonSerializer.Serialize(detail, Json),
            RecordedNo = recordedNo,
        };
        db.BusinessEvents.Add(entry);
        return entry;
    }
}
