using System.Reflection;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Rules;

public sealed class RuleFileTests
{
    [Fact]
    public void Every_rule_states_its_source_and_where_it_applies()
    {
        RuleCatalogue.Embedded.Rules.ShouldNotBeEmpty();
        foreach (var rule in RuleCatalogue.Embedded.Rules)
        {
            rule.Sources.ShouldNotBeEmpty(rule.Code);
            rule.AppliesTo.ShouldNotBeEmpty(rule.Code);
            rule.Code.Length.ShouldBeLessThanOrEqualTo(40);
            foreach (var set in rule.ParameterSets)
            {
                foreach (var parameter in set.Parameters.Where(p => p.Choices is not null))
                    parameter.Choices!.Keys.ShouldContain(parameter.Value, rule.Code);
            }
        }
    }

    [Fact]
    public void Every_rule_text_has_its_parameters_put_in()
    {
        foreach (var rule in RuleCatalogue.Embedded.Rules)
            new RuleInForce(rule, rule.SetOn(new DateOnly(2026, 1, 1))).Text.ShouldNotMatch("[{}]", rule.Code);
    }

    // A rule without code behind it would promise what nothing checks; code without a rule would have no source.
    [Fact]
    public void Rules_in_files_and_checks_in_code_are_the_same_set()
    {
        var inCode = typeof(RuleCatalogue).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType.IsGenericType && f.FieldType.GetGenericTypeDefinition() == typeof(RuleChecks<>))
            .SelectMany(f => (IEnumerable<string>)f.FieldType.GetProperty("Codes")!.GetValue(f.GetValue(null))!)
            .Order(StringComparer.Ordinal);
        inCode.ShouldBe(RuleCatalogue.Embedded.Rules.Select(r => r.Code).Order(StringComparer.Ordinal));
    }
}
