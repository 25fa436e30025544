using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Cases;

internal sealed class CaseTalkConfiguration : IEntityTypeConfiguration<CaseTalk>
{
    public void Configure(EntityTypeBuilder<CaseTalk> builder)
    {
        builder.ToTable("CaseTalk");
        builder.Property(x => x.With).HasMaxLength(CaseTalk.LongestWith);
        builder.Property(x => x.By).HasMaxLength(AppointmentCase.LongestBy);
        builder.Property(x => x.Content).HasMaxLength(CaseTalk.LongestContent);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
