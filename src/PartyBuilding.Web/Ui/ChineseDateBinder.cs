using Microsoft.AspNetCore.Mvc.ModelBinding;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Web.Ui;

/// <summary>Reads dates the way people write them: 20080501, 2008.5.1, 2008年5月1日; what cannot be read stays in the field with a sentence.</summary>
public sealed class ChineseDateBinder : IModelBinder, IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
        => context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None)
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        if (string.IsNullOrWhiteSpace(given.FirstValue))
        {
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType)
                bindingContext.Result = ModelBindingResult.Success(null);
            else
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "请填写日期。");
            return Task.CompletedTask;
        }

        var reading = ChineseDate.Read(given.FirstValue);
        if (reading.IsValid)
            bindingContext.Result = ModelBindingResult.Success(reading.Value.Value);
        else
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, reading.Error);
        return Task.CompletedTask;
    }
}
