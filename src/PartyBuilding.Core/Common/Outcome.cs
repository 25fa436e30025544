using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Common;

/// <summary>How a command ended. Findings may accompany success too: warnings that went on with a reason.</summary>
public record Outcome(OutcomeKind Kind, IReadOnlyList<Finding> Findings)
{
    public bool IsOk => Kind == OutcomeKind.Ok;

    public static Outcome Ok() => new(OutcomeKind.Ok, []);

    public static Outcome NotFound() => new(OutcomeKind.NotFound, []);

    public static Outcome Forbidden() => new(OutcomeKind.Forbidden, []);

    /// <summary>Somebody else was first; <paramref name="message"/> says in Chinese who and what.</summary>
    public static Outcome Conflict(string message) => new(OutcomeKind.Conflict, [new Finding("CONFLICT", RuleForce.Must, message)]);

    public static Outcome Refused(params IReadOnlyList<Finding> findings) => new(OutcomeKind.Refused, findings);
}
