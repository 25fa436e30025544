using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Persistence;

internal sealed class RecordingCounterConfiguration : IEntityTypeConfiguration<RecordingCounter>
{
    public void Configure(EntityTypeBuilder<RecordingCounter> builder)
    {
        builder.ToTable("RecordingCounter");
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.HasData(new RecordingCounter { Value = 0 });
    }
}
