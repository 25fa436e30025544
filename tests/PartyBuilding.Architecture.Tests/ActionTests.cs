using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Architecture.Tests;

/// <summary>What every controller action owes.</summary>
public sealed class ActionTests
{
    private static readonly IEnumerable<MethodInfo> Actions = typeof(Program).Assembly.GetTypes()
        .Where(t => typeof(ControllerBase).IsAssignableFrom(t))
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(m => m.GetCustomAttributes().Any(a => a is IActionHttpMethodProvider or IRouteTemplateProvider));

    [Fact]
    public void Every_action_says_who_may_use_it()
        => Actions
            .Where(m => !Marks(m).Any(a => a is AllowAttribute or AllowAnonymousAttribute or AuthorizeAttribute))
            .Select(Name)
            .ShouldBeEmpty();

    [Fact]
    public void No_action_takes_an_entity_from_the_wire()
        => Actions
            .Where(m => m.GetParameters().Any(p => IsEntity(p.ParameterType)))
            .Select(Name)
            .ShouldBeEmpty();

    private static IEnumerable<Attribute> Marks(MethodInfo action)
        => action.GetCustomAttributes().Concat(action.DeclaringType!.GetCustomAttributes());

    private static bool IsEntity(Type type)
        => typeof(PartyBuildingDbContext).GetProperties()
            .Any(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericArguments()[0] == type);

    private static string Name(MethodInfo action) => $"{action.DeclaringType!.Name}.{action.Name}";
}
