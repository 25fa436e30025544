using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Common;

/// <summary>An <see cref="Outcome"/> that carries a value when it is Ok.</summary>
public sealed record Outcome<T>(OutcomeKind Kind, T? Value, IReadOnlyList<Finding> Findings) : Outcome(Kind, Findings)
{
    public static Outcome<T> Ok(T value, params IReadOnlyList<Finding> warnings) => new(OutcomeKind.Ok, value, warnings);

    public static new Outcome<T> NotFound() => new(OutcomeKind.NotFound, default, []);

    public static new Outcome<T> Forbidden() => new(OutcomeKind.Forbidden, default, []);

    public static new Outcome<T> Conflict(string message) => From(Outcome.Conflict(message));

    public static new Outcome<T> Refused(params IReadOnlyList<Finding> findings) => new(OutcomeKind.Refused, default, findings);

    /// <summary>Carries a failed outcome of another type over.</summary>
    public static Outcome<T> From(Outcome other) => new(other.Kind, default, other.Findings);
}
