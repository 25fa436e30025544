using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Votes;

internal sealed class MeetingItemConfiguration : IEntityTypeConfiguration<MeetingItem>
{
    public void Configure(EntityTypeBuilder<MeetingItem> builder)
    {
        builder.ToTable("MeetingItem");
        builder.Property(x => x.Name).HasMaxLength(MeetingMember.LongestName);
        builder.Property(x => x.Post).HasMaxLength(MeetingItem.LongestPost);
        builder.Property(x => x.Presenter).HasMaxLength(MeetingItem.LongestPresenter);
        builder.Property(x => x.Reasons).HasMaxLength(MeetingItem.LongestReasons);
        builder.Property(x => x.Discussion).HasMaxLength(MeetingItem.LongestReasons);
        builder.Property(x => x.DeferredFor).HasMaxLength(MeetingItem.LongestReasons);
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasMany(x => x.Votes).WithOne().HasForeignKey(x => x.ItemId);
        builder.HasMany(x => x.Stands).WithOne().HasForeignKey(x => x.ItemId);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
